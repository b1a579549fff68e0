DROP INDEX `deliveries_place`;--> statement-breakpoint
CREATE INDEX `deliveries_groups` ON `deliveries` (`lane`,`status`,`platform`,`space`,`kind`,`created_at`,`id`,`due_at`);--> statement-breakpoint
CREATE INDEX `deliveries_place` ON `deliveries` (`place`,`platform`,`lane`,`status`,`created_at`,`id`);