// SPDX-License-Identifier: EUPL-1.2
export type { Proof, ProofFault } from './domain.ts';
export { checkProof, newChallenge, newQuestion, spendProof } from './actions.ts';
export { forgetProofs } from './store.ts';
export { ProofField, type ProofTask, proofFaultText, readProof } from './views.tsx';
