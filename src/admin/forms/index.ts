// Forms that send one thing: what went wrong stands above the fields, the button is busy meanwhile, Enter sends.
export { SendForm, type SendFormProps } from './send-form.tsx';
