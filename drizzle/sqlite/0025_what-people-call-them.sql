ALTER TABLE `localities` ADD `also_called` text;--> statement-breakpoint
ALTER TABLE `organisations` ADD `also_called` text;--> statement-breakpoint
ALTER TABLE `projects` ADD `also_called` text;