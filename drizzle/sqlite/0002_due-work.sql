CREATE TABLE `due_work` (
	`key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`planned_for` integer NOT NULL,
	`due_at` integer NOT NULL,
	`payload` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`leased_until` integer,
	`problem` text,
	`done_at` integer
);
--> statement-breakpoint
CREATE INDEX `due_work_due` ON `due_work` (`done_at`,`due_at`);--> statement-breakpoint
ALTER TABLE `places` ADD `person` text;--> statement-breakpoint
CREATE INDEX `places_person` ON `places` (`person`,`since`);