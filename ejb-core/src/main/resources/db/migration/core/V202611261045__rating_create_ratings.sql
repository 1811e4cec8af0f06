-- Ratings of contacts with the government, and the follow-ups of bad ones. What applications carried moves here.
create sequence rating_rating_seq increment by 50;
create table rating_rating (
  id bigint not null,
  contact_system varchar(40) not null,
  contact_number varchar(60) not null,
  about_zh varchar(200) not null,
  about_en varchar(300),
  matter varchar(60),
  unit_id bigint not null,
  channel varchar(20) not null,
  grade varchar(20) not null,
  reasons varchar(500) not null,
  comment varchar(500),
  published varchar(500),
  mobile_sealed varchar(300),
  rated_at timestamp with time zone not null,
  rated_on date not null,
  demo boolean not null,
  constraint pk_rating_rating primary key (id),
  constraint uk_rating_rating_contact unique (contact_system, contact_number),
  constraint fk_rating_rating_unit foreign key (unit_id) references directory_unit (id)
);
create index ix_rating_rating_unit on rating_rating (unit_id, rated_on);
create index ix_rating_rating_day on rating_rating (rated_on, grade);
create index ix_rating_rating_at on rating_rating (rated_at);

create sequence rating_follow_up_seq increment by 50;
create table rating_follow_up (
  id bigint not null,
  rating_id bigint not null,
  unit_id bigint not null,
  state varchar(20) not null,
  call_by date not null,
  answer_by date not null,
  called_at timestamp with time zone,
  called_by bigint,
  call_note varchar(1000),
  answered_at timestamp with time zone,
  answered_by bigint,
  reply varchar(1000),
  published_reply varchar(1000),
  version integer not null,
  constraint pk_rating_follow_up primary key (id),
  constraint uk_rating_follow_up_rating unique (rating_id),
  constraint fk_rating_follow_up_rating foreign key (rating_id) references rating_rating (id),
  constraint ck_rating_follow_up_called check ((state = 'OPEN') = (called_at is null)),
  constraint ck_rating_follow_up_answered check ((state = 'ANSWERED') = (answered_at is not null))
);
create index ix_rating_follow_up_unit on rating_follow_up (unit_id, state);

-- Negative ids can't meet those of the sequence. What was written is not published: nobody has masked it.
insert into rating_rating (id, contact_system, contact_number, about_zh, about_en, matter, unit_id, channel, grade, reasons,
  comment, published, mobile_sealed, rated_at, rated_on, demo)
select -id, 'approval', number, title_zh, title_en, matter_code, unit_id, 'WEB',
  case rating when 5 then 'VERY_SATISFIED' when 4 then 'SATISFIED' when 3 then 'FAIRLY_SATISFIED'
    when 2 then 'DISSATISFIED' else 'VERY_DISSATISFIED' end,
  '', rating_comment, null, null, rated_at, cast(rated_at as date), demo
from approval_application where rating is not null;
alter table approval_application drop constraint ck_approval_application_rating;
alter table approval_application drop column rating;
alter table approval_application drop column rating_comment;
alter table approval_application drop column rated_at;

insert into identity_role_permission (role, permission) values
  ('township.head', 'rating.follow-up'), ('department.head', 'rating.follow-up'), ('county.leader', 'rating.follow-up');
