# The worker: counts, scores and computes editions. Run as many as there are cores to use.
FROM node:24-bookworm-slim AS build
WORKDIR /mognad
ENV TURBO_TELEMETRY_DISABLED=1 CI=1
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml turbo.json tsconfig.base.json ./
COPY packages packages
COPY apps apps
RUN pnpm install --frozen-lockfile --filter '!@mognad/bench' \
    && pnpm exec turbo run build --filter=@mognad/worker \
    && pnpm --filter=@mognad/worker --prod deploy --legacy /deployed

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /mognad/worker
COPY --from=build --chown=root:root /deployed/node_modules node_modules
COPY --from=build --chown=root:root /mognad/apps/worker/dist dist
COPY --from=build --chown=root:root /mognad/apps/worker/package.json package.json
USER node
CMD ["node", "--enable-source-maps", "dist/main.js"]
