CREATE TABLE `blocks` (
	`organisation` text NOT NULL,
	`blocked` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `blocked`)
);
--> statement-breakpoint
CREATE TABLE `introductions` (
	`id` text PRIMARY KEY NOT NULL,
	`from_person` text NOT NULL,
	`from_organisation` text NOT NULL,
	`to_organisation` text NOT NULL,
	`via` text NOT NULL,
	`reason` text NOT NULL,
	`about` text,
	`from_contact` text NOT NULL,
	`state` text NOT NULL,
	`muted` integer NOT NULL,
	`pair` text,
	`answered_by` text,
	`to_contact` text,
	`decline_reason` text,
	`decline_words` text,
	`snoozed_until` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`answered_at` integer,
	`from_outcome` text,
	`to_outcome` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `introductions_pair_unique` ON `introductions` (`pair`);--> statement-breakpoint
CREATE INDEX `introductions_from` ON `introductions` (`from_person`,`created_at`);--> statement-breakpoint
CREATE INDEX `introductions_to` ON `introductions` (`to_organisation`,`created_at`);--> statement-breakpoint
CREATE TABLE `consents` (
	`person` text NOT NULL,
	`purpose` text NOT NULL,
	`text_version` text NOT NULL,
	`given_at` integer NOT NULL,
	`withdrawn_at` integer,
	PRIMARY KEY(`person`, `purpose`)
);
--> statement-breakpoint
CREATE TABLE `members` (
	`person` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `members_organisation` ON `members` (`organisation`);--> statement-breakpoint
CREATE TABLE `membership_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`organisation` text,
	`name` text NOT NULL,
	`says` text NOT NULL,
	`facets` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `membership_requests_person_unique` ON `membership_requests` (`person`);--> statement-breakpoint
CREATE TABLE `profile_drafts` (
	`person` text PRIMARY KEY NOT NULL,
	`values` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `profiles` (
	`organisation` text PRIMARY KEY NOT NULL,
	`name` text,
	`facets` text NOT NULL,
	`version` integer NOT NULL,
	`weekly_limit` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`confirmed_at` integer NOT NULL,
	`paused_at` integer
);
