-- What can be found: the index is made from these rows. Beside them, what editors say about words, and what nobody found.
create sequence search_document_seq increment by 50;
create table search_document (
  id bigint not null,
  source varchar(30) not null,
  document_key varchar(100) not null,
  kind varchar(20) not null,
  language varchar(2) not null,
  title varchar(300) not null,
  text varchar(2000000) not null,
  address varchar(300) not null,
  unit_id bigint,
  section varchar(120),
  published_on date,
  readers varchar(400) not null,
  sound varchar(4000) not null,
  gone boolean not null,
  round bigint not null,
  changed_at timestamp with time zone not null,
  constraint pk_search_document primary key (id),
  constraint uk_search_document_key unique (source, document_key)
);
create index ix_search_document_round on search_document (source, gone, round);
create index ix_search_document_changed on search_document (changed_at);
create sequence search_term_seq increment by 50 start with 1001;
create table search_term (
  id bigint not null,
  kind varchar(20) not null,
  words varchar(400) not null,
  version integer not null,
  constraint pk_search_term primary key (id)
);
create table search_miss (
  text varchar(60) not null,
  times bigint not null,
  last_on date not null,
  constraint pk_search_miss primary key (text)
);
create index ix_search_miss_times on search_miss (times);
create table search_state (
  id integer not null,
  rebuilding boolean not null,
  done bigint not null,
  rebuilt_at timestamp with time zone,
  constraint pk_search_state primary key (id)
);
insert into search_state (id, rebuilding, done) values (1, false, 0);
insert into search_term (id, kind, words, version) values
  (1, 'SYNONYMS', '盖房|建房|宅基地建房', 0),
  (2, 'SYNONYMS', '老人|老年人|高龄', 0),
  (3, 'SYNONYMS', '补贴|津贴|补助', 0),
  (4, 'SYNONYMS', '饭店|餐馆|餐饮店|小餐饮', 0),
  (5, 'SYNONYMS', '执照|许可证', 0),
  (6, 'SYNONYMS', '招工|招聘', 0),
  (7, 'SYNONYMS', '上学|入学', 0),
  (8, 'SYNONYMS', '医保|医疗保险', 0),
  (9, 'STOP_WORDS', '怎么|怎样|如何|哪里|哪儿|什么|请问|办理|领|的|吗|呢|了', 0);
insert into identity_role_permission (role, permission) values ('content.editor', 'search.tend');
