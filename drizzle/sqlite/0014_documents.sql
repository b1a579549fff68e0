CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`language` text NOT NULL,
	`version` text,
	`valid_from` text,
	`valid_until` text,
	`as_of` text NOT NULL,
	`published` integer NOT NULL,
	`is_agreement` integer NOT NULL,
	`url` text,
	`file` text NOT NULL,
	`hash` text NOT NULL,
	`read_at` integer NOT NULL,
	`read_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `passages` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`position` integer NOT NULL,
	`section` text,
	`heading` text NOT NULL,
	`text` text NOT NULL,
	`page_from` integer,
	`page_to` integer,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passages_document` ON `passages` (`document`,`position`);