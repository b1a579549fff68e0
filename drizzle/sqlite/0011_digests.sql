PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_announcement_copies` (
	`delivery` text NOT NULL,
	`announcement` text NOT NULL,
	`version` integer NOT NULL,
	`target` text NOT NULL,
	`name` text,
	`locale` text NOT NULL,
	`in_digest` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`delivery`, `announcement`)
);
--> statement-breakpoint
INSERT INTO `__new_announcement_copies`("delivery", "announcement", "version", "target", "name", "locale", "in_digest") SELECT "delivery", "announcement", "version", "target", "name", "locale", "in_digest" FROM `announcement_copies`;--> statement-breakpoint
DROP TABLE `announcement_copies`;--> statement-breakpoint
ALTER TABLE `__new_announcement_copies` RENAME TO `announcement_copies`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `announcement_copies_announcement` ON `announcement_copies` (`announcement`,`target`);