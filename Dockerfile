# The pages are built with tools that the server does not need.
FROM node:20-bookworm-slim AS pages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY src/explore src/explore
COPY schema/operations schema/operations
RUN node src/explore/build.js

# Debian, not Alpine: the embedded engine has no build for musl on x64.
FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force && mkdir /data && chown node:node /data
COPY tsconfig.json ./
COPY src src
COPY cypher cypher
COPY schema schema
COPY seed seed
COPY --from=pages /app/dist dist
# Builds the commands, which their user may not write.
RUN node src/cli.js --help > /dev/null
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not by npm, which would stand between the server and the signal that asks it to stop.
CMD ["node", "--import", "tsx", "src/main.ts"]
