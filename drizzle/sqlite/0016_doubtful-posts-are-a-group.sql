DROP INDEX `deliveries_groups`;--> statement-breakpoint
CREATE INDEX `deliveries_groups` ON `deliveries` (`lane`,`status`,`platform`,`space`,`kind`,`doubtful`,`created_at`,`id`,`due_at`);