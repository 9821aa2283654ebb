import { createRoot } from 'react-dom/client';
import './styles/fonts.ts';
import './styles/tokens.css';
import './styles/base.css';
import './parts/parts.css';
import { App } from './App.tsx';
import { readAddress } from './state/route.ts';
import { applyTheme } from './state/theme.ts';

readAddress();
applyTheme();
const place = document.getElementById('app');
if (place) createRoot(place).render(<App />);
