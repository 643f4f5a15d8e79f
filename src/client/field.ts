// SPDX-License-Identifier: EUPL-1.2
import './styles/field.css';
import { MeentField } from './field/meent-field.ts';

customElements.define('meent-field', MeentField);
