CREATE TABLE `wishes` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`fi` text NOT NULL,
	`sv` text NOT NULL,
	`en` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `search_indexes` ADD `of` text DEFAULT 'search' NOT NULL;