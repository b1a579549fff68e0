CREATE TABLE `capabilities` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`fi` text NOT NULL,
	`sv` text NOT NULL,
	`en` text NOT NULL,
	`focus_areas` text,
	`near` text,
	`way` text,
	`door` text,
	`region` text
);
--> statement-breakpoint
CREATE TABLE `facets` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`edited_at` integer,
	`themes` text NOT NULL,
	`offers` text NOT NULL,
	`needs` text NOT NULL,
	`serves` text NOT NULL,
	`size` text,
	`hub` integer NOT NULL,
	`languages` text NOT NULL,
	`says` text
);
