ALTER TABLE "additions" DROP CONSTRAINT "additions_job_id_jobs_id_fk";
