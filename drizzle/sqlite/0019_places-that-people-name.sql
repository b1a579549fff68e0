CREATE TABLE `localities` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`kind` text NOT NULL,
	`fi` text NOT NULL,
	`sv` text NOT NULL,
	`en` text NOT NULL,
	`agreement` text,
	`with` text,
	`city` text,
	`sources` text NOT NULL
);
