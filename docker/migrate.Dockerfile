# Brings tables and database roles up to date, then ends.
FROM node:24-bookworm-slim AS build
WORKDIR /mognad
ENV TURBO_TELEMETRY_DISABLED=1 CI=1
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml turbo.json tsconfig.base.json ./
COPY packages packages
COPY apps apps
RUN pnpm install --frozen-lockfile --filter '!@mognad/bench' \
    && pnpm exec turbo run build --filter=@mognad/tooling \
    && pnpm --filter=@mognad/tooling --prod deploy --legacy /deployed

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /mognad/tooling
COPY --from=build --chown=root:root /deployed/node_modules node_modules
COPY --from=build --chown=root:root /mognad/packages/tooling/dist dist
COPY --from=build --chown=root:root /mognad/packages/tooling/package.json package.json
USER node
CMD ["node", "--enable-source-maps", "dist/migrate.js"]
