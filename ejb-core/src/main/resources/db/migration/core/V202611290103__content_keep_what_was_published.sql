-- When what is online disappears is decided with its publication; a draft only plans it.
alter table content_article add column shown_until timestamp with time zone;
update content_article set shown_until = expires_at where shown_id is not null;
-- What was taken back stays so for the public, whatever is written meanwhile, until something is published again.
alter table content_article add column withdrawn_id bigint;
update content_article set withdrawn_id = (select v.id from content_version v
    where v.article_id = content_article.id and v.serial = content_article.latest_serial)
  where state = 'WITHDRAWN';
