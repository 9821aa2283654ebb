# Throughline in a container. See docs/operations.md, “As a container”.
FROM node:22-bookworm-slim AS build
# For the SQLite driver, where there is no ready-made one for this machine.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown node:node /data
# The server writes to /data and nowhere else.
USER node
VOLUME /data
EXPOSE 4870
HEALTHCHECK CMD node -e "fetch('http://127.0.0.1:' + (process.env.PORT || 4870) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "--import", "tsx", "server/main.ts"]
