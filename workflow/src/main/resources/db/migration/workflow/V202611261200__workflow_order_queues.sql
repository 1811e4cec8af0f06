-- A queue is read in the order of its deadlines, from an index that also answers how many wait there.
alter table workflow_signer add column due_on date;
update workflow_signer set due_on = (select step.due_on from workflow_step step where step.id = workflow_signer.step_id);
drop index ix_workflow_signer_queue;
create index ix_workflow_signer_queue on workflow_signer (queue, due_on, step_id, place);
