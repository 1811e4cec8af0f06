-- A correction that is approved for later keeps what the public is told of it.
alter table content_article add column planned_correction varchar(1000);
