ALTER TABLE `questions` ADD `status` text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE `questions` ADD `said` text;--> statement-breakpoint
ALTER TABLE `questions` ADD `mark` text;--> statement-breakpoint
ALTER TABLE `questions` ADD `remark` text;--> statement-breakpoint
ALTER TABLE `questions` ADD `reply` text;--> statement-breakpoint
ALTER TABLE `questions` ADD `draft` text;--> statement-breakpoint
ALTER TABLE `questions` ADD `card` text;--> statement-breakpoint
CREATE INDEX `questions_status` ON `questions` (`status`,`at`);