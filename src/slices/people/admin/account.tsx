// account
import type { ReactElement } from 'react';
import { Title } from '../../../admin/router/index.ts';

export const Screen = (): ReactElement => <Title>account</Title>;
