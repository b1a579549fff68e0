CREATE TABLE `mentions` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`fi` text NOT NULL,
	`sv` text NOT NULL,
	`en` text NOT NULL,
	`sections` text NOT NULL
);
