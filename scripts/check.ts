// SPDX-License-Identifier: EUPL-1.2
import { availableParallelism } from 'node:os';
import { checks } from './checks.ts';
import { runStages } from './stages.ts';

process.exitCode = await runStages(checks, Math.min(availableParallelism(), 4));
