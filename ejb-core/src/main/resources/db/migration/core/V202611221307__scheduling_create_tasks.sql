-- The table of db-scheduler, as its documentation describes it.
create table scheduling_task (
  task_name varchar(100) not null,
  task_instance varchar(200) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(200),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  constraint pk_scheduling_task primary key (task_name, task_instance)
);
create index ix_scheduling_task_due on scheduling_task (execution_time);
create index ix_scheduling_task_heartbeat on scheduling_task (last_heartbeat);
