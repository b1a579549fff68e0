CREATE TABLE `search_indexes` (
	`key` text PRIMARY KEY NOT NULL,
	`learnt` blob NOT NULL
);
