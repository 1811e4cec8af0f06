-- Columns of the two sites, articles with their versions, where they are listed, and what belongs to them.
create sequence content_column_seq start with 1001 increment by 50;
create table content_column (
  id bigint not null,
  site varchar(20) not null,
  parent_id bigint,
  path varchar(200) not null,
  kind varchar(20) not null,
  name_zh varchar(60) not null,
  name_en varchar(120),
  description_zh varchar(400),
  description_en varchar(400),
  unit_id bigint,
  update_cycle varchar(20) not null,
  reviewed boolean not null,
  place integer not null,
  closed boolean not null,
  version integer not null,
  constraint pk_content_column primary key (id),
  constraint uk_content_column_path unique (site, path),
  constraint fk_content_column_parent foreign key (parent_id) references content_column (id),
  constraint fk_content_column_unit foreign key (unit_id) references directory_unit (id)
);
create index ix_content_column_unit on content_column (unit_id);
create sequence content_article_number_seq start with 100001 increment by 1;
create sequence content_article_seq increment by 50;
create table content_article (
  id bigint not null,
  number bigint not null,
  column_id bigint not null,
  language varchar(2) not null,
  translation_of bigint not null,
  state varchar(20) not null,
  latest_serial integer not null,
  latest_by bigint not null,
  changed_at timestamp with time zone not null,
  shown_id bigint,
  shown_at timestamp with time zone,
  publish_at timestamp with time zone,
  published_at timestamp with time zone,
  expires_at timestamp with time zone,
  corrected_at timestamp with time zone,
  correction varchar(1000),
  reviewed_by bigint,
  reviewed_at timestamp with time zone,
  review_note varchar(1000),
  withdrawn_at timestamp with time zone,
  withdrawal_reason varchar(1000),
  origin varchar(300),
  demo boolean not null,
  version integer not null,
  constraint pk_content_article primary key (id),
  constraint uk_content_article_number unique (number),
  constraint uk_content_article_translation unique (translation_of, language),
  constraint uk_content_article_origin unique (column_id, origin),
  constraint fk_content_article_column foreign key (column_id) references content_column (id)
);
create index ix_content_article_desk on content_article (column_id, changed_at);
create index ix_content_article_state on content_article (state, changed_at);
create sequence content_version_seq increment by 50;
create table content_version (
  id bigint not null,
  article_id bigint not null,
  serial integer not null,
  title varchar(200) not null,
  subtitle varchar(200),
  summary varchar(1000),
  source varchar(100),
  author varchar(100),
  keywords varchar(200),
  body varchar(1000000) not null,
  facts varchar(20000) not null,
  cover varchar(32),
  saved_by bigint not null,
  saved_at timestamp with time zone not null,
  constraint pk_content_version primary key (id),
  constraint uk_content_version_serial unique (article_id, serial),
  constraint fk_content_version_article foreign key (article_id) references content_article (id)
);
create sequence content_listing_seq increment by 50;
create table content_listing (
  id bigint not null,
  column_id bigint not null,
  language varchar(2) not null,
  published_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  article_id bigint not null,
  version_id bigint not null,
  constraint pk_content_listing primary key (id),
  constraint uk_content_listing_place unique (article_id, column_id),
  constraint fk_content_listing_column foreign key (column_id) references content_column (id),
  constraint fk_content_listing_article foreign key (article_id) references content_article (id),
  constraint fk_content_listing_version foreign key (version_id) references content_version (id)
);
create index ix_content_listing_order on content_listing (column_id, language, published_at, article_id);
create sequence content_medium_seq increment by 50;
create table content_medium (
  id bigint not null,
  article_id bigint not null,
  file_id bigint not null,
  media_key varchar(32) not null,
  kind varchar(20) not null,
  name varchar(255) not null,
  media_type varchar(120) not null,
  size_bytes bigint not null,
  alternative varchar(300),
  credit varchar(100),
  place integer not null,
  constraint pk_content_medium primary key (id),
  constraint fk_content_medium_article foreign key (article_id) references content_article (id),
  constraint fk_content_medium_file foreign key (file_id) references files_file (id)
);
create index ix_content_medium_article on content_medium (article_id, place);
create index ix_content_medium_key on content_medium (media_key);
