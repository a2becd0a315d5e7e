import './pages.ts'
import './server.ts'
