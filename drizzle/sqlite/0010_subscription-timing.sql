CREATE TABLE `held_announcements` (
	`subscription` text NOT NULL,
	`announcement` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`subscription`, `announcement`)
);
--> statement-breakpoint
ALTER TABLE `announcement_copies` ADD `in_digest` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `wish` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `rhythm` text DEFAULT 'instant' NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `digest_at` text DEFAULT '09:00' NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `weekday` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `quiet` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `paused_until` integer;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `remind_days` text DEFAULT '[30,7,1]' NOT NULL;