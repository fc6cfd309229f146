import { z } from "zod";

// Runs in the browser before anything else: a schema tries at its making whether it may make code from text, for speed,
// which the security policy forbids and reports.
z.config({ jitless: true });
