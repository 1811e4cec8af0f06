-- What is to be done once more after the worker who has it in hand.
alter table scheduling_task add column again_at timestamp with time zone;
alter table scheduling_task add column again_data bytea;

-- Until now such work had rows of its own, "kind/id~millis". Each gives its time to the row of its work and leaves.
update scheduling_task set execution_time = (
  select min(other.execution_time) from scheduling_task other
  where other.task_name = scheduling_task.task_name
    and substring(other.task_instance, 1, char_length(scheduling_task.task_instance) + 1) = scheduling_task.task_instance || '~')
where exists (
  select 1 from scheduling_task other
  where other.task_name = scheduling_task.task_name and other.execution_time < scheduling_task.execution_time
    and substring(other.task_instance, 1, char_length(scheduling_task.task_instance) + 1) = scheduling_task.task_instance || '~');

delete from scheduling_task where exists (
  select 1 from scheduling_task other
  where other.task_name = scheduling_task.task_name and other.task_instance <> scheduling_task.task_instance
    and position('~' in scheduling_task.task_instance) > 0
    and (other.task_instance = substring(scheduling_task.task_instance, 1, position('~' in scheduling_task.task_instance) - 1)
      or other.task_instance < scheduling_task.task_instance
        and substring(other.task_instance, 1, position('~' in scheduling_task.task_instance))
          = substring(scheduling_task.task_instance, 1, position('~' in scheduling_task.task_instance))));

update scheduling_task set task_instance = substring(task_instance, 1, position('~' in task_instance) - 1)
where position('~' in task_instance) > 0;
