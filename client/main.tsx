import './tokens.css';
import './mantine.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode } from 'react';
import { Late } from './Late.tsx';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ApiError } from './api.ts';
import { App } from './App.tsx';
import { LostNotice } from './panels/frame/LostNotice.tsx';
import { dossierActor } from './state/dossier.ts';
import { isEmbedded } from './state/embedded.ts';
import { resolveVariables, theme } from './state/theme.ts';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The data changes with the dataset's revision alone; whoever wants the newest loads the page again.
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.problem.status < 500),
    },
  },
});

const EmbedApp = lazy(async () => ({ default: (await import('./EmbedApp.tsx')).EmbedApp }));

const DossierApp = lazy(async () => ({ default: (await import('./DossierApp.tsx')).DossierApp }));

const dossier = dossierActor();

/** The nonce under which the page's policy allows style elements. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      cssVariablesResolver={resolveVariables}
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        {/* A switch must show its new state at once, not when React finds the time. */}
        <BrowserRouter useTransitions={false}>
          <Late>{dossier !== undefined ? <DossierApp id={dossier} /> : isEmbedded() ? <EmbedApp /> : <App />}</Late>
          <LostNotice />
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
