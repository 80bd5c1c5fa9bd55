/** `<self-check>`: says what the answers come to, as they are given. */
interface Words {
  progress: string;
  fits: string;
  doubts: string;
}

class SelfCheck extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.addEventListener('change', () => {
      this.#tell(words);
    });
  }

  #tell(words: Words): void {
    const questions = [...this.querySelectorAll('fieldset')];
    const answered = questions.filter((question) => question.querySelector(':checked') !== null);
    const doubts = questions.filter((question) => question.querySelector('[value=no]:checked') !== null);
    const result = this.querySelector<HTMLElement>('.self-check-result');
    if (!result) return;
    const parts: HTMLElement[] = [
      paragraph(words.progress.replace('#', String(answered.length)), 'self-check-progress'),
    ];
    if (doubts.length > 0) {
      const list = document.createElement('ul');
      for (const question of doubts) {
        const item = document.createElement('li');
        const legend = question.querySelector('legend');
        item.textContent = legend?.textContent ?? '';
        item.lang = legend?.lang ?? '';
        list.append(item);
      }
      parts.push(paragraph(words.doubts), list);
    } else if (answered.length === questions.length) {
      parts.push(paragraph(words.fits));
    }
    result.replaceChildren(...parts);
    result.hidden = false;
  }
}

function paragraph(text: string, className = ''): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  element.className = className;
  return element;
}

customElements.define('self-check', SelfCheck);

export {};
