-- What the editor has to tell everybody for some hours or days stands in a bar above every page of the internet portal.
create sequence content_site_notice_seq increment by 50;
create table content_site_notice (
  id bigint not null,
  text_zh varchar(200) not null,
  text_en varchar(400),
  address varchar(300),
  urgency varchar(10) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  written_by bigint not null,
  written_at timestamp with time zone not null,
  version integer not null,
  constraint pk_content_site_notice primary key (id),
  constraint ck_content_site_notice_ends check (ends_at > starts_at)
);
create index ix_content_site_notice_ends on content_site_notice (ends_at);
