-- The newest title stands on the article itself: the desk's list needs no version, and finds titles in one look at short rows.
alter table content_article add column title varchar(200);
update content_article set title = (
  select v.title from content_version v
  where v.article_id = content_article.id and v.serial = content_article.latest_serial);
create index ix_content_article_changed on content_article (changed_at, id);
