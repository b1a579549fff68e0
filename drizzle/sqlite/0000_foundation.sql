CREATE TABLE `calls` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`focus_areas` text NOT NULL,
	`instrument` text NOT NULL,
	`authority` text NOT NULL,
	`announced` text,
	`opens` text,
	`closes` text,
	`closes_text` text,
	`status` text NOT NULL,
	`budget_eur` real,
	`min_share_own` real,
	`who_can_apply` text NOT NULL,
	`scope` text,
	`specific_objectives` text,
	`applications_received` integer,
	`projects_started` integer,
	`url` text NOT NULL,
	`note` text,
	`sources` text NOT NULL,
	`as_of` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`sections` text NOT NULL,
	`sources` text NOT NULL,
	`as_of` text,
	`gives` text NOT NULL,
	`who` text,
	`command` text,
	`related` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `concepts` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`fi` text NOT NULL,
	`sv` text NOT NULL,
	`en` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` text PRIMARY KEY NOT NULL,
	`choices` text NOT NULL,
	`shown` text NOT NULL,
	`topic` text,
	`question` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `focus_areas` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`name` text NOT NULL,
	`idea` text NOT NULL,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `glossary` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`fi` text NOT NULL,
	`sv` text NOT NULL,
	`en` text NOT NULL,
	`definition` text,
	`usage` text NOT NULL,
	`sources` text NOT NULL,
	`as_of` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `governance` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`organisation` text,
	`appointed_by` text,
	`composition` text,
	`projects` text,
	`note` text,
	`sources` text NOT NULL,
	`as_of` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `instruments` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`kind` text,
	`abbreviation` text,
	`name` text NOT NULL,
	`agreement_says` text NOT NULL,
	`facts` text,
	`sections` text NOT NULL,
	`sources` text NOT NULL,
	`as_of` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`date` text NOT NULL,
	`what` text NOT NULL,
	`planned` integer,
	`sources` text NOT NULL,
	`as_of` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`business_id` text,
	`city` text,
	`website` text,
	`competences` text NOT NULL,
	`focus_areas` text NOT NULL,
	`sources` text NOT NULL,
	`as_of` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `packs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`agreement` text NOT NULL,
	`signed` text NOT NULL,
	`ends` text NOT NULL,
	`url` text NOT NULL,
	`as_of` text NOT NULL,
	`hash` text NOT NULL,
	`loaded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`chosen_locale` text,
	`last_locale` text
);
--> statement-breakpoint
CREATE TABLE `phrasings` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`fi` text NOT NULL,
	`sv` text NOT NULL,
	`en` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`name` text NOT NULL,
	`acronym` text,
	`former_name` text,
	`summary` text NOT NULL,
	`focus_area` text NOT NULL,
	`methods` text NOT NULL,
	`lead` text,
	`partners` text NOT NULL,
	`partner_roles` text,
	`start` text,
	`end` text,
	`period_text` text,
	`status` text NOT NULL,
	`programme` text NOT NULL,
	`programme_confirmed` integer,
	`total_budget_eur` real,
	`budget_approximate` integer,
	`eu_funding_eur` real,
	`eu_funding_note` text,
	`grant_eur` real,
	`sub_project_budgets` text,
	`eu_record` text,
	`instrument` text,
	`funding` text,
	`funding_authority` text,
	`url` text,
	`open_to` text,
	`note` text,
	`sources` text NOT NULL,
	`as_of` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`locale` text NOT NULL,
	`outcome` text NOT NULL,
	`nearest` text NOT NULL,
	`asked_by` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `questions_asked_by` ON `questions` (`asked_by`);--> statement-breakpoint
CREATE TABLE `funding_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`scope` text NOT NULL,
	`nature` text NOT NULL,
	`eu_and_state` text,
	`local` text,
	`from` text NOT NULL,
	`until` text NOT NULL,
	`instruments` text NOT NULL,
	`says` text NOT NULL,
	`sources` text NOT NULL,
	`as_of` text
);
--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`title` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`focus_area` text NOT NULL,
	`title` text NOT NULL,
	`section` text NOT NULL,
	`sources` text NOT NULL,
	`as_of` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `quoted_values` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`unit` text NOT NULL,
	`value` text NOT NULL,
	`sources` text NOT NULL
);
