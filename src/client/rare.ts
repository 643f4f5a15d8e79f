// SPDX-License-Identifier: EUPL-1.2
import './styles/rare.css';
