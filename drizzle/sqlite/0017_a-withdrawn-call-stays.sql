ALTER TABLE `announcements` ADD `call_before` text;--> statement-breakpoint
ALTER TABLE `calls` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `calls` ADD `withdrawn_why` text;