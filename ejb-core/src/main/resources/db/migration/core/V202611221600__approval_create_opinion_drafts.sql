-- What a clerk has begun to write on a step; gone when the step is done.
create table approval_opinion_draft (
  step_id bigint not null,
  account_id bigint not null,
  text varchar(4000) not null,
  kept_at timestamp with time zone not null,
  constraint pk_approval_opinion_draft primary key (step_id, account_id)
);
