CREATE TABLE `facets` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`themes` text NOT NULL,
	`offers` text NOT NULL,
	`needs` text NOT NULL,
	`serves` text NOT NULL,
	`size` text,
	`role` text,
	`place` text,
	`languages` text NOT NULL,
	`says` text
);
