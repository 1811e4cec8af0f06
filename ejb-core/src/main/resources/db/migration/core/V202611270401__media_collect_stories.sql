-- Sources that are asked from time to time, the stories they bring, topics with their followers, and tasks of units.
create sequence media_topic_seq increment by 50;
create table media_topic (
  id bigint not null,
  name_zh varchar(60) not null,
  name_en varchar(120) not null,
  wording varchar(4000) not null,
  unit_id bigint,
  retired boolean not null,
  version integer not null,
  constraint pk_media_topic primary key (id),
  constraint uk_media_topic_name unique (name_zh),
  constraint fk_media_topic_unit foreign key (unit_id) references directory_unit (id)
);
create table media_follower (
  topic_id bigint not null,
  account_id bigint not null,
  mail_sealed varchar(600),
  constraint pk_media_follower primary key (topic_id, account_id),
  constraint fk_media_follower_topic foreign key (topic_id) references media_topic (id)
);
create index ix_media_follower_account on media_follower (account_id);
create sequence media_source_seq increment by 50;
create table media_source (
  id bigint not null,
  name varchar(100) not null,
  kind varchar(20) not null,
  address varchar(500) not null,
  language varchar(2) not null,
  minutes integer not null,
  topic_id bigint,
  item_selector varchar(200),
  title_selector varchar(200),
  link_selector varchar(200),
  summary_selector varchar(200),
  date_selector varchar(200),
  active boolean not null,
  tag varchar(100),
  modified varchar(100),
  tried_at timestamp with time zone,
  read_at timestamp with time zone,
  fault varchar(30),
  status integer not null,
  failures integer not null,
  failing_since timestamp with time zone,
  next_at timestamp with time zone,
  taken bigint not null,
  demo boolean not null,
  version integer not null,
  constraint pk_media_source primary key (id),
  constraint uk_media_source_address unique (address),
  constraint fk_media_source_topic foreign key (topic_id) references media_topic (id)
);
-- When a host may be asked again, and what all nodes do one after the other.
create table media_host (
  host varchar(300) not null,
  free_at timestamp with time zone not null,
  constraint pk_media_host primary key (host)
);
create table media_ledger (
  id integer not null,
  digest_at timestamp with time zone,
  constraint pk_media_ledger primary key (id)
);
insert into media_ledger (id) values (1);
create sequence media_story_seq increment by 50;
create table media_story (
  id bigint not null,
  source_id bigint not null,
  address varchar(1000) not null,
  title varchar(300) not null,
  summary varchar(2000),
  language varchar(2) not null,
  keywords varchar(200),
  published_at timestamp with time zone,
  found_at timestamp with time zone not null,
  reprint_of bigint,
  state varchar(20) not null,
  article_number bigint,
  decided_by bigint,
  decided_at timestamp with time zone,
  demo boolean not null,
  version integer not null,
  constraint pk_media_story primary key (id),
  constraint uk_media_story_address unique (address),
  constraint fk_media_story_source foreign key (source_id) references media_source (id),
  constraint fk_media_story_reprint foreign key (reprint_of) references media_story (id)
);
create index ix_media_story_found on media_story (found_at);
create index ix_media_story_reprint on media_story (reprint_of);
create index ix_media_story_source on media_story (source_id, found_at);
create table media_story_topic (
  story_id bigint not null,
  topic_id bigint not null,
  constraint pk_media_story_topic primary key (story_id, topic_id),
  constraint fk_media_story_topic_story foreign key (story_id) references media_story (id),
  constraint fk_media_story_topic_topic foreign key (topic_id) references media_topic (id)
);
create index ix_media_story_topic on media_story_topic (topic_id, story_id);
-- Parts of a story's fingerprint: stories that have one in common may be the same.
create table media_story_band (
  story_id bigint not null,
  band bigint not null,
  constraint pk_media_story_band primary key (story_id, band),
  constraint fk_media_story_band_story foreign key (story_id) references media_story (id)
);
create index ix_media_story_band on media_story_band (band);
create sequence media_task_seq increment by 50;
create table media_task (
  id bigint not null,
  number varchar(20) not null,
  story_id bigint not null,
  unit_id bigint not null,
  note varchar(1000) not null,
  state varchar(20) not null,
  days integer not null,
  sent_on date not null,
  due_on date not null,
  estimated boolean not null,
  sent_by bigint not null,
  sent_at timestamp with time zone not null,
  accepted_by bigint,
  accepted_at timestamp with time zone,
  ended_by bigint,
  ended_at timestamp with time zone,
  reply varchar(2000),
  version integer not null,
  constraint pk_media_task primary key (id),
  constraint uk_media_task_number unique (number),
  constraint fk_media_task_story foreign key (story_id) references media_story (id),
  constraint fk_media_task_unit foreign key (unit_id) references directory_unit (id),
  constraint ck_media_task_ended check ((state in ('SENT', 'ACCEPTED')) = (ended_at is null))
);
create index ix_media_task_story on media_task (story_id);
create index ix_media_task_unit on media_task (unit_id, state, due_on);
