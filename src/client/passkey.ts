// SPDX-License-Identifier: EUPL-1.2
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/**
 * Lets a form be sent with the proof of a device (WebAuthn): asks the server what to sign, the device to sign it, and sends the
 * form with the answer in it. Stays hidden where the browser knows no passkeys.
 */
export class MeentPasskey extends HTMLElement {
  #isBusy = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || typeof PublicKeyCredential === 'undefined') return;
    this.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#isBusy) void this.#send(form);
    });
  }

  async #send(form: HTMLFormElement): Promise<void> {
    this.#isBusy = true;
    this.#tell('');
    try {
      const { challengeId, answer } = await this.#prove();
      fill(form, 'uitdaging', challengeId);
      fill(form, 'antwoord', JSON.stringify(answer));
      form.submit();
    } catch {
      // Broken off by its owner, no passkey here, or no network: the page says what else can be done.
      const message = this.querySelector<HTMLElement>('[data-text]')?.dataset.text;
      this.#tell(message ?? '');
      this.#isBusy = false;
    }
  }

  async #prove(): Promise<{ challengeId: string; answer: unknown }> {
    const webauthn = await import('@simplewebauthn/browser');
    const response = await fetch(this.dataset.options ?? '', { method: 'POST' });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    if (this.dataset.does === 'register') {
      const { challengeId, options } = await asked<PublicKeyCredentialCreationOptionsJSON>(response);
      return { challengeId, answer: await webauthn.startRegistration({ optionsJSON: options }) };
    }
    const { challengeId, options } = await asked<PublicKeyCredentialRequestOptionsJSON>(response);
    return { challengeId, answer: await webauthn.startAuthentication({ optionsJSON: options }) };
  }

  #tell(text: string): void {
    const place = this.querySelector<HTMLElement>('[data-text]');
    if (place) place.textContent = text;
  }
}

type Asked<Options> = { challengeId: string; options: Options };

async function asked<Options>(response: Response): Promise<Asked<Options>> {
  const body: unknown = await response.json();
  if (!isAsked<Options>(body)) throw new Error('The server did not say what to sign.');
  return body;
}

/** What the options hold is between our server and the browser: both have them from the same library. */
function isAsked<Options>(body: unknown): body is Asked<Options> {
  return typeof body === 'object' && body !== null && 'challengeId' in body && 'options' in body;
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (field) field.value = value;
}
