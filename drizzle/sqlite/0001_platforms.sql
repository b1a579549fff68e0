CREATE TABLE `arrivals` (
	`id` text PRIMARY KEY NOT NULL,
	`press` text,
	`message` text NOT NULL,
	`reply_to` text NOT NULL,
	`at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`handled_at` integer
);
--> statement-breakpoint
CREATE INDEX `arrivals_handled_at` ON `arrivals` (`handled_at`,`at`);--> statement-breakpoint
CREATE INDEX `arrivals_press` ON `arrivals` (`press`,`at`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`who` text NOT NULL,
	`what` text NOT NULL,
	`subject` text NOT NULL,
	`before` text,
	`after` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`lane` text NOT NULL,
	`platform` text NOT NULL,
	`place` text NOT NULL,
	`address` text NOT NULL,
	`answer` text NOT NULL,
	`status` text NOT NULL,
	`doubtful` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due_at` integer NOT NULL,
	`until` integer NOT NULL,
	`receipt` text,
	`problem` text,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_key` ON `deliveries` (`key`);--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`status`,`due_at`);--> statement-breakpoint
CREATE TABLE `installations` (
	`id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `one_time_words` (
	`word` text PRIMARY KEY NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`name` text,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `roles` (
	`person` text NOT NULL,
	`role` text NOT NULL,
	`granted_by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person`, `role`)
);
