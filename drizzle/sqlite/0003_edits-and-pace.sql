ALTER TABLE `deliveries` ADD `kind` text DEFAULT 'post' NOT NULL;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `changes` text;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `space` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `deliveries_order` ON `deliveries` (`lane`,`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `deliveries_place` ON `deliveries` (`place`,`status`);--> statement-breakpoint
CREATE INDEX `deliveries_changes` ON `deliveries` (`changes`);