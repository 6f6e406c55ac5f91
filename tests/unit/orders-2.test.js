import { testOrders } from './orders.js';

testOrders(51, 100);
