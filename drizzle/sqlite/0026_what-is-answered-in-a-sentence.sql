CREATE TABLE `short_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`also` text,
	`says` text NOT NULL,
	`card` text NOT NULL
);
