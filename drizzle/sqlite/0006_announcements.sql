CREATE TABLE `announcement_copies` (
	`delivery` text PRIMARY KEY NOT NULL,
	`announcement` text NOT NULL,
	`version` integer NOT NULL,
	`target` text NOT NULL,
	`name` text,
	`locale` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `announcement_copies_announcement` ON `announcement_copies` (`announcement`,`target`);--> statement-breakpoint
CREATE TABLE `announcement_versions` (
	`announcement` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`announcement`, `number`)
);
--> statement-breakpoint
CREATE TABLE `announcements` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`version` integer NOT NULL,
	`published_version` integer,
	`approver` text,
	`publish_at` integer,
	`published_at` integer,
	`corrected_at` integer,
	`withdrawn_at` integer,
	`reason` text,
	`removed` integer,
	`spreading` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `announcements_state` ON `announcements` (`state`,`publish_at`);--> statement-breakpoint
CREATE TABLE `approvals` (
	`kind` text PRIMARY KEY NOT NULL,
	`needed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`address` text NOT NULL,
	`name` text,
	`person` text,
	`kinds` text NOT NULL,
	`focus_areas` text NOT NULL,
	`locale` text NOT NULL,
	`managed_by` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `subscriptions_place` ON `subscriptions` (`place`);--> statement-breakpoint
ALTER TABLE `calls` ADD `closes_at` text;