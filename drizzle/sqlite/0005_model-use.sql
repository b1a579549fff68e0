CREATE TABLE `model_use` (
	`day` text NOT NULL,
	`subject` text NOT NULL,
	`tokens` integer NOT NULL,
	`euros` real NOT NULL,
	PRIMARY KEY(`day`, `subject`)
);
