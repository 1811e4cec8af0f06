-- An article that is reviewed is a case of the approval engine: the how manieth of the article's, and who handed it in.
alter table content_article add column review_round integer default 0 not null;
alter table content_article add column submitted_by bigint;
